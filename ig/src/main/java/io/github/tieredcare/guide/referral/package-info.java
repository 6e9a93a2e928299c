/** The life of a referral, drawn and printed from the table that the exchange follows. */
package io.github.tieredcare.guide.referral;
