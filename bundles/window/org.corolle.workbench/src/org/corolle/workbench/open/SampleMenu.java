// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.util.Arrays;
import java.util.Map;

import org.corolle.samples.Sample;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The samples, one item each. */
public final class SampleMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return Arrays.stream(Sample.values()).map(SampleMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Sample sample) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
                "sample." + sample.id(), OpenSampleHandler.COMMAND, SWT.PUSH);
        item.label = sample.title(WindowLanguage.locale());
        item.parameters = Map.of(OpenSampleHandler.SAMPLE, sample.id());
        return new CommandContributionItem(item);
    }
}
