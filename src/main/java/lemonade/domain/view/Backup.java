package lemonade.domain.view;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified copy of a journal.
 *
 * @param size in bytes
 */
public record Backup(Path file, Instant madeAt, long size) {}
