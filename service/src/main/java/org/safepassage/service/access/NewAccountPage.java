package org.safepassage.service.access;

import java.util.List;
import org.safepassage.service.pages.Choice;

/** The form for an account, holding what was entered. */
public record NewAccountPage(NewAccount wanted, List<Choice> roles) {}
