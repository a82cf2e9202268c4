package lemonade.exchange;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * How a table is written; null is to be found out.
 *
 * @param separator between cells
 * @param quote around cells that hold separators, quotes or line ends
 */
record Layout(@Nullable Charset encoding, @Nullable Character separator, @Nullable Character quote) {

    static final Layout UNKNOWN = new Layout(null, null, null);
}
