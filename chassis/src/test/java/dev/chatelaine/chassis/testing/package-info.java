/** What the tests of every service share: real infrastructure, a real token issuer, and the kits for deciders and contracts. */
package dev.chatelaine.chassis.testing;
