package dev.chatelaine.access.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Optional;

/**
 * When a permission counts. Two conditions are equal if they are written equally. One that cannot be compiled, or that
 * fails on what was asked because a property is missing, is not met: in doubt nothing is permitted.
 */
public final class Condition {

    private static final MapType ANYTHING = MapType.create(SimpleType.STRING, SimpleType.DYN);
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(1_000)
            .maxParseRecursionDepth(32)
            .enableHeterogeneousNumericComparisons(true)
            .build();
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.HAS)
            .addVar("subject", ANYTHING)
            .addVar("resource", ANYTHING)
            .addVar("action", ANYTHING)
            .addVar("context", ANYTHING)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private final String text;
    private final Optional<CelRuntime.Program> program;

    /** @param text as it was written */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Condition(String text) {
        this.text = text;
        this.program = compile(text);
    }

    /** Whether it is met. */
    public boolean holds(Attributes asked) {
        return program.isPresent() && evaluate(program.get(), asked);
    }

    private static boolean evaluate(CelRuntime.Program program, Attributes asked) {
        try {
            return Boolean.TRUE.equals(program.eval(asked.variables()));
        } catch (CelEvaluationException missing) {
            return false;
        }
    }

    private static Optional<CelRuntime.Program> compile(String text) {
        try {
            return Optional.of(RUNTIME.createProgram(COMPILER.compile(text).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
