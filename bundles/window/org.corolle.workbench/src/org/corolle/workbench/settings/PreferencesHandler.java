// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows Corolle's preferences, and no others. */
public final class PreferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String[] pages = {SettingsPage.ID};
        PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShell(event), SettingsPage.ID, pages, null)
                .open();
        return null;
    }
}
