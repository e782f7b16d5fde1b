package dev.chatelaine.project.invitation;

/**
 * Who looks at a page.
 *
 * @param name what they are called; null if nobody has signed in
 * @param invited whether the invitation is for them
 * @param other whether they want to sign in as somebody else than before
 */
record Visitor(String name, boolean other, boolean invited) {

    static final Visitor NOBODY = new Visitor(null, false, false);

    /** Whether they have signed in. */
    public boolean signedIn() {
        return name != null;
    }
}
