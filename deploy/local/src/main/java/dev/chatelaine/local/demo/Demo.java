package dev.chatelaine.local.demo;

import dev.chatelaine.local.stack.Ports;
import java.io.PrintStream;

/** To be written. */
public final class Demo {
    public Demo(Ports ports, PrintStream out) {}

    public boolean play() {
        return false;
    }
}
