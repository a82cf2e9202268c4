package lemonade.domain.view;

import java.time.YearMonth;

/** How many mishaps there were in a month. */
public record MonthSum(YearMonth month, long incidents) {}
