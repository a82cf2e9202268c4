/** The SQLite file: opening, locking, transactions, one store for each aggregate, search, backups. */
@NullMarked
package lemonade.storage;

import org.jspecify.annotations.NullMarked;
