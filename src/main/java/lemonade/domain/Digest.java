package lemonade.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What lists and figures need of an incident, computed from it whole and kept beside it. It does not depend on today.
 *
 * @param told when the customer was told; null when they were not
 * @param firstMood mood of the first contact that has one; null when none has
 * @param latestMood mood of the latest contact that has one; null when none has
 * @param heated whether the customer was furious or upset at any time
 * @param cost what it cost the owner: own part of the amends and own time less what a vendor covers, one amount for
 *     each currency, none when nothing is known
 */
public record Digest(
        Stage stage,
        NextStep nextStep,
        Severity severity,
        @Nullable Moment told,
        @Nullable Mood firstMood,
        @Nullable Mood latestMood,
        boolean heated,
        List<Money> cost) {}
