/** What can be said about mishaps: pure functions over the domain. Clock values are parameters. */
@NullMarked
package lemonade.insight;

import org.jspecify.annotations.NullMarked;
