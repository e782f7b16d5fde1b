/**
 * Spaces: shelves of their own beside the projects', with collaborators of their own. One stream for each space.
 *
 * <p>Carol makes a space and is its first admin ({@code SpaceCreated}, {@code CollaboratorAdded}). Its place, if it has
 * one, was reserved before and lies outside every project's. She takes in users and teams ({@code CollaboratorAdded},
 * {@code CollaboratorChanged}, {@code CollaboratorRemoved}); a user who is admin without an end always remains. She
 * attaches the space to modules and projects that she administers as well ({@code SpaceAttached},
 * {@code SpaceDetached}). To get in takes both: collaborating on the space, and belonging to something that it is
 * attached to.
 *
 * <p>Each module begins with an open space called {@code all}. It has no collaborators: everybody in the module reads
 * it, creators and administrators write.
 */
package dev.chatelaine.project.space;
