package lemonade.domain.view;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.domain.Mood;
import lemonade.domain.NextStep;
import lemonade.domain.Severity;
import lemonade.domain.Stage;

/**
 * An incident as a list shows it.
 *
 * @param customer id of the customer; null when not known
 * @param customerName empty when not known
 * @param sortedBy the day it happened, else was noticed, else was written down
 * @param latestMood mood of the latest contact that has one; null when none has
 */
public record IncidentRow(
        UUID id,
        String title,
        @Nullable UUID customer,
        String customerName,
        Moment sortedBy,
        String cause,
        String kindOfJob,
        Stage stage,
        NextStep nextStep,
        Severity severity,
        @Nullable Mood latestMood,
        boolean legalHold) {}
