/** How the work on a placed referral is opened, moved step by step, and brought to its end. */
package io.github.tieredcare.referral.handling;
