package dev.chatelaine.access.delivery;

/** How a delivery stands. */
public enum DeliveryStatus {
    /** It is to be made, for the first time or again. */
    PENDING,
    /** The receiver has taken it. */
    DELIVERED,
    /** It was tried often enough; only by hand it is tried again. */
    DEAD
}
