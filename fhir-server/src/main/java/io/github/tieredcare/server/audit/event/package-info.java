/** Shows the audit trail as AuditEvents to those whom it concerns. */
package io.github.tieredcare.server.audit.event;
