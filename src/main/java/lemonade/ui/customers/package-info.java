/** Customers: who they are, what they have been through, two that are one. */
@NullMarked
package lemonade.ui.customers;

import org.jspecify.annotations.NullMarked;
