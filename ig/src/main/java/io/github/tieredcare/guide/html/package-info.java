/** Pages as trees that cannot be ill-formed, in two languages. */
package io.github.tieredcare.guide.html;
