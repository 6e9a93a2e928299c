/**
 * Two-way referral: how it is placed, who moves it from where to where, and what must come with it.
 */
package io.github.tieredcare.referral;
