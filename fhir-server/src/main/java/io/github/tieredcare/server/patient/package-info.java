/**
 * One record for each person, whoever posts it: joining, matching, and numbers kept to one record.
 */
package io.github.tieredcare.server.patient;
