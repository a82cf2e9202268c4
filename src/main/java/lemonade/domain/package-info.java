/** What a mishap is: records, enums and sealed types. No clock, no files, no database, no screen. */
@NullMarked
package lemonade.domain;

import org.jspecify.annotations.NullMarked;
