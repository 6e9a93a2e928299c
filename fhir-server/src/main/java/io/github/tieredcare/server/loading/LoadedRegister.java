package io.github.tieredcare.server.loading;

import java.util.List;

/**
 * What loading one file did.
 *
 * @param written rows whose record is new or was changed
 * @param unchanged rows whose record was there already as it is
 * @param vanished ids of records that came from this file and are no longer in it
 */
record LoadedRegister(String file, int written, int unchanged, List<String> vanished) {}
