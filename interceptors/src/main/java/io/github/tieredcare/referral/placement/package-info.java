/** What a referral must bring and respect when it is placed, and what stays fixed from then on. */
package io.github.tieredcare.referral.placement;
