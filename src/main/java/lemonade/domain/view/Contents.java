package lemonade.domain.view;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is in a journal or in a backup, counted.
 *
 * @param newest day of the newest incident; null when there is none
 */
public record Contents(
        long incidents, long customers, long lessons, long attachments, long trashed, @Nullable LocalDate newest) {}
