/** How many referrals went up, down, were refused or overdue, by institution and month. */
package io.github.tieredcare.server.count;
