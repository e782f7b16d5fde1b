package dev.chatelaine.project.invitation;

/**
 * Who looks at a page.
 *
 * @param name what they are called; null if nobody has signed in
 * @param other whether they want to sign in as somebody else than before
 */
record Visitor(String name, boolean other) {

    static final Visitor NOBODY = new Visitor(null, false);

    /** Whether they have signed in. */
    public boolean signedIn() {
        return name != null;
    }
}
