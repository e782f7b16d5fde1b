package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Home;
import java.io.IOException;

/** The launcher's own jar, from which the gateway and the mail inbox run too. */
final class OwnJar {

    private OwnJar() {}

    static String classPath(Home home) throws IOException {
        return new BuiltJar(home, "deploy/local", "chatelaine-local.jar").copy() + ":" + Jvm.libraries(home);
    }
}
