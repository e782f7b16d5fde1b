package dev.chatelaine.chassis.delivery;

/**
 * How one kind of order is carried out. It is called at least once for each order, by one replica at a time.
 *
 * @param <T> what an order says: a record of ids and times. Names and addresses are looked up when it is carried out,
 *     so that whoever is forgotten in the meantime stays so.
 */
public interface Delivery<T> {

    /** What orders of this kind are stored under; never changes. */
    String kind();

    /** What an order says. */
    Class<T> content();

    /**
     * Carries it out.
     *
     * @return true if it is out, or nobody needs it any more; false if it cannot be done yet, to be asked again
     */
    boolean deliver(T content);
}
