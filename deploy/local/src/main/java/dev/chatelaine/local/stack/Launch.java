package dev.chatelaine.local.stack;

import java.util.List;
import java.util.Map;

/** What to run: a command line, and what its environment holds beyond the launcher's own. Secrets go into the latter. */
public record Launch(List<String> command, Map<String, String> environment) {}
