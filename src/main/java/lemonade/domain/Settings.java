package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the journal knows about its owner's business.
 *
 * @param id the journal's own id
 * @param business name of the business; may be empty
 * @param owner name of the owner; may be empty
 * @param currency for amounts typed without one
 * @param hourlyRate what an hour of the owner costs; null when not known
 * @param spendingAuthority what may be given away without thinking twice; null when not set
 * @param example whether this is the example journal
 */
@Built
public record Settings(
        UUID id,
        String business,
        String owner,
        Currency currency,
        @Nullable Money hourlyRate,
        @Nullable Money spendingAuthority,
        boolean example,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, SettingsBuilder.With {

    public Settings {
        business = Text.line(business);
        owner = Text.line(owner);
    }
}
