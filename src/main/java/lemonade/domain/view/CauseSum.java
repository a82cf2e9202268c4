package lemonade.domain.view;

import java.util.List;

import lemonade.domain.Money;

/**
 * What one cause has brought about.
 *
 * @param cause as last spelled; empty for incidents without a cause
 * @param incidents how many incidents had it
 * @param heated in how many of them the customer was furious or upset
 * @param cost what they cost the owner, one amount for each currency
 */
public record CauseSum(String cause, long incidents, long heated, List<Money> cost) {

    public CauseSum {
        cost = List.copyOf(cost);
    }
}
