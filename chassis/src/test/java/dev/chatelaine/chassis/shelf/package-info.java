/** The smallest service that uses every part of the chassis: shelves that hold a limited number of books. */
package dev.chatelaine.chassis.shelf;
