package dev.chatelaine.project.condition;

/**
 * Why a condition cannot be taken.
 *
 * @param line where, from 1; 0 if it is about the whole
 * @param column where in the line, from 1; 0 if it is about the whole
 * @param reason what is wrong, for whoever wrote it
 */
public record Flaw(int line, int column, String reason) {

    static Flaw ofAll(String reason) {
        return new Flaw(0, 0, reason);
    }

    @Override
    public String toString() {
        return line == 0 ? reason : "line " + line + ", column " + column + ": " + reason;
    }
}
