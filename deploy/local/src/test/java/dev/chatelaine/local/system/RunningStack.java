package dev.chatelaine.local.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one stack in common, started for the first of them and stopped after the last. */
final class RunningStack implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == TestingStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(TestingStack.class, key -> started(), TestingStack.class);
    }

    private static TestingStack started() {
        try {
            return TestingStack.start();
        } catch (Exception e) {
            throw new IllegalStateException("The stack does not start", e);
        }
    }
}
