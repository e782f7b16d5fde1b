package dev.chatelaine.project.condition;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.Optional;

/**
 * Checks conditions when they are written. What is taken answers true or false, in a time that its length bounds: there
 * are no loops (of the macros only {@code has}) and no regular expressions.
 */
public final class Conditions {

    /** How long a condition may be, in code points. */
    public static final int LONGEST = 1_000;

    private static final int DEEPEST = 32;

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .build();

    /** The names that a condition knows, and the functions that it may call. */
    static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(LIMITS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                    .excludeFunctions(StandardFunction.MATCHES)
                    .build())
            .setStandardMacros(CelStandardMacro.HAS)
            .setTypeProvider(new AuthorizationTypes())
            .addVar("subject", AuthorizationTypes.SUBJECT)
            .addVar("resource", AuthorizationTypes.RESOURCE)
            .addVar("action", AuthorizationTypes.ACTION)
            .addVar("context", AuthorizationTypes.PROPERTIES)
            .build();

    private Conditions() {}

    /** What is wrong with the condition, if anything. */
    public static Optional<Flaw> flawOf(String condition) {
        CelValidationResult result = COMPILER.compile(condition);
        if (result.hasError()) return Optional.of(flaw(result.getErrors().getFirst()));
        try {
            var type = result.getAst().getResultType();
            return type.equals(SimpleType.BOOL)
                    ? Optional.empty()
                    : Optional.of(Flaw.ofAll("must be true or false, and is " + type.name()));
        } catch (CelValidationException e) {
            return Optional.of(Flaw.ofAll(e.getMessage()));
        }
    }

    private static Flaw flaw(CelIssue issue) {
        var at = issue.getSourceLocation();
        return at.getLine() < 1
                ? Flaw.ofAll(issue.getMessage())
                : new Flaw(at.getLine(), at.getColumn() + 1, issue.getMessage());
    }
}
