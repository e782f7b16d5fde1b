/**
 * The one rule of effective access, as a pure function: {@link
 * dev.chatelaine.access.decision.EffectiveAccess#of(java.util.Collection, java.util.Map, boolean, java.time.Instant)}.
 *
 * <p>A {@link dev.chatelaine.access.decision.Grant} gives somebody {@link dev.chatelaine.access.decision.Roles} and the
 * rights to upload and download in a project, from a start to an end. Grants add up: in each category the highest level
 * wins, and rights are OR-ed. Nothing counts while it is pending, rejected, withdrawn, taken back, not yet begun or
 * ended, or while the person is deactivated. What is left becomes {@link dev.chatelaine.access.decision.Capability
 * capabilities} on the project's storage.
 *
 * <p>What a team was given counts for each of its members. Role templates add permissions, as they are defined at the
 * moment; their conditions are told and not judged here. In an archived project nothing may be changed.
 *
 * <p>Everything that answers a question about access calls this function; nothing else decides. It knows no database,
 * no clock and no framework.
 */
package dev.chatelaine.access.decision;
