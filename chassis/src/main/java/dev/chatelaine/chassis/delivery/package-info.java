/**
 * What must reach somebody outside, such as a mail, although nobody there may answer now. It is ordered in the caller's
 * transaction, and tried until it is taken. A service writes a {@link dev.chatelaine.chassis.delivery.Delivery} for each
 * kind, and orders by {@link dev.chatelaine.chassis.delivery.Deliveries}.
 */
package dev.chatelaine.chassis.delivery;
