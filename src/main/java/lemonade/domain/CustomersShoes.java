package lemonade.domain;

/**
 * The mishap from the customer's side. Empty text means not answered yet.
 *
 * @param looksLike how it looks from where they stand
 * @param putsRight what would put it right in their eyes
 */
@Built
public record CustomersShoes(String looksLike, String putsRight) implements CustomersShoesBuilder.With {

    public static final CustomersShoes NONE = new CustomersShoes("", "");

    public CustomersShoes {
        looksLike = Text.orEmpty(looksLike);
        putsRight = Text.orEmpty(putsRight);
    }
}
