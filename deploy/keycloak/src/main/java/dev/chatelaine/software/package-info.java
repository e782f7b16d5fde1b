/** Software of others that runs beside ours: unpacked, prepared and cleared away. */
package dev.chatelaine.software;
