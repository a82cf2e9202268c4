/** Where the program keeps things on this machine. */
@NullMarked
package lemonade.places;

import org.jspecify.annotations.NullMarked;
