// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.corolle.ui.look.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Acts of tool bars and menus, and what a page remembers of them until the next time. */
public final class ActionFactory {

    private ActionFactory() { }

    /** An act with a text and an icon by name. */
    public static Action push(String text, String icon, Runnable does) {
        return act(text, icon, IAction.AS_PUSH_BUTTON, does);
    }

    /** An act that is on or off. */
    public static Action check(String text, String icon, Runnable does) {
        return act(text, icon, IAction.AS_CHECK_BOX, does);
    }

    /** One of several acts, of which one is on. */
    public static Action radio(String text, String icon, Runnable does) {
        return act(text, icon, IAction.AS_RADIO_BUTTON, does);
    }

    /** What this page or wizard remembers. */
    public static IDialogSettings settings(Class<?> page) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ActionFactory.class))
                .getDialogSettings();
        IDialogSettings own = all.getSection(page.getSimpleName());
        return own == null ? all.addNewSection(page.getSimpleName()) : own;
    }

    private static Action act(String text, String icon, int style, Runnable does) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                if (style != AS_RADIO_BUTTON || isChecked()) {
                    does.run();
                }
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(Icons.named(icon));
        return action;
    }
}
