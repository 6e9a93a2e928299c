/** Who a patient is: identity numbers, what they say of the person, and whom they name already. */
package io.github.tieredcare.person;
