/** What happens to a referral when nobody acts in time. */
package io.github.tieredcare.referral.timing;
