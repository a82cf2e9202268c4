package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The person or company a mishap happened to.
 *
 * @param nicknames other names the owner uses, none alike
 * @param company where a person belongs; may be empty
 * @param note what is worth knowing about them
 */
@Built
public record Customer(
        UUID id,
        String name,
        List<String> nicknames,
        String company,
        String email,
        String phone,
        String note,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, CustomerBuilder.With {

    public Customer {
        name = Text.line(name);
        nicknames = nicknames == null ? List.of()
                : nicknames.stream().map(Text::line).filter(n -> !n.isEmpty()).distinct().toList();
        company = Text.line(company);
        email = Text.line(email);
        phone = Text.line(phone);
        note = Text.orEmpty(note);
    }

    public static Customer named(UUID id, String name, OffsetDateTime now) {
        return CustomerBuilder.builder().id(id).name(name).createdAt(now).updatedAt(now).build();
    }
}
