/** Understands one line of text, typed in a hurry in English or German: who, what, when, how much, what was promised. */
@NullMarked
package lemonade.insight.capture;

import org.jspecify.annotations.NullMarked;
