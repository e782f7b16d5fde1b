package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line that runs Java with the launcher's own JDK, tuned for many small processes on one laptop. */
final class Jvm {

    private static final String ONE_LINE_PER_MESSAGE = "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private final List<String> command = new ArrayList<>();

    private Jvm(int heapMegabytes) {
        command.add(executable());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.SimpleFormatter.format=" + ONE_LINE_PER_MESSAGE));
    }

    static Jvm withHeap(int megabytes) {
        return new Jvm(megabytes);
    }

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Jvm options(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    List<String> jar(Path jar, String... arguments) {
        return options("-jar", jar.toString()).options(arguments).command;
    }

    List<String> main(String classPath, String mainClass, String... arguments) {
        return options("-cp", classPath, mainClass).options(arguments).command;
    }

    /** The libraries that the build has put beside the launcher. */
    static String libraries(Home home) {
        return home.built("deploy/local").resolve("lib") + "/*";
    }
}
