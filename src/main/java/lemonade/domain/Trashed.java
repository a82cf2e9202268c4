package lemonade.domain;

import java.time.OffsetDateTime;

/**
 * Something in the Trash, whole; it can be put back for 30 days.
 *
 * @param title how to recognise it
 */
public record Trashed(Aggregate body, String title, OffsetDateTime trashedAt) {}
