/** How the server starts: what each stage took, and what to do when one fails. */
package io.github.tieredcare.server.startup;
