"""What each finding of the doctor means, and what to do about it."""

from bot.core.health import Finding, Part
from cards.reader import N_

PARTS = {
    Part.SETTINGS: N_("Settings"),
    Part.SIGN_IN: N_("Signing in"),
    Part.CREDENTIAL: N_("Certificate"),
    # Translators: the names of products are never translated.
    Part.GRAPH: N_("Microsoft Graph"),
    Part.SHAREPOINT: N_("SharePoint"),
    Part.PERSON: N_("One person"),
    # Translators: the service that carries the bot's messages.
    Part.CONNECTOR: N_("Bot Connector"),
    Part.DATABASE: N_("Database"),
    Part.CLOCK: N_("Clock"),
    # Translators: the app's entry in the organisation's catalogue of Teams apps.
    Part.APP: N_("Teams app"),
    Part.WORK: N_("Background work"),
}

_GRANT = N_(
    "In the app registration, under API permissions, add %(service)s, application permissions, "
    "%(role)s, and grant admin consent."
)
_COMPARE_IDS = N_(
    "Compare MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID with the app registration in Entra ID, "
    "and CLOUD with the cloud that it is in."
)
_NEW_SECRET = N_(
    "Make a certificate and set MICROSOFT_APP_CERTIFICATE; or a new client secret, and set "
    "MICROSOFT_APP_PASSWORD to its value, not to its id."
)
_RENEW = N_(
    "Upload a new certificate to the app registration beside this one, then put its PEM file in "
    "this one's place and restart: nothing stops."
)
_MEND_FILE = N_(
    "Put the private key and its own certificate into that file, both as PEM, one after the other."
)
_WAY_OUT = N_("Open the way out to %(host)s on port 443: firewall, proxy and name resolution.")

FINDINGS: dict[Finding, tuple[str, str]] = {
    Finding.SETTINGS_READ: (N_("All settings can be read."), ""),
    Finding.SETTING_WRONG: (
        N_("%(fault)s."),
        N_("Set it as the README's table says; nothing starts without it."),
    ),
    Finding.NO_HUMAN: (
        N_("People have no way to a human: HELPDESK_URL is not set."),
        N_("Set HELPDESK_URL to a form or a mailto: address."),
    ),
    Finding.NO_STAFF: (
        N_("What the helpdesk can do is off: HELPDESK_GROUP_ID is not set."),
        N_("Set HELPDESK_GROUP_ID to the object id of the helpdesk's group."),
    ),
    Finding.SIGNED_IN: (N_("There is a token for %(service)s."), ""),
    Finding.UNKNOWN_APPLICATION: (
        N_("The sign-in service knows no such application in this tenant (%(code)s)."),
        _COMPARE_IDS,
    ),
    Finding.UNKNOWN_TENANT: (
        N_("The sign-in service knows no such tenant (%(code)s)."),
        _COMPARE_IDS,
    ),
    Finding.UNKNOWN_RESOURCE: (
        N_("The tenant knows no %(service)s of this address (%(code)s)."),
        N_("Compare SHAREPOINT_URL, GRAPH_URL and CLOUD with the tenant's own addresses."),
    ),
    Finding.WRONG_SECRET: (N_("The client secret is wrong (%(code)s)."), _NEW_SECRET),
    Finding.EXPIRED_SECRET: (N_("The client secret has expired (%(code)s)."), _NEW_SECRET),
    Finding.WRONG_CERTIFICATE: (
        N_("The app registration does not know this certificate (%(code)s)."),
        N_("Upload its public part in the app registration, under Certificates & secrets."),
    ),
    Finding.SIGN_IN_AWAY: (N_("The sign-in service cannot be reached (%(code)s)."), _WAY_OUT),
    Finding.SIGN_IN_REFUSED: (
        N_("The sign-in service refuses the bot (%(code)s)."),
        N_("Microsoft explains the code at https://login.microsoftonline.com/error."),
    ),
    Finding.IDENTITY_MANAGED: (N_("A managed identity signs in: nothing can expire."), ""),
    Finding.CERTIFICATE_GOOD: (N_("It is good until %(date)s, for %(days)s days."), ""),
    Finding.CERTIFICATE_ENDS: (N_("It ends on %(date)s, in %(days)s days."), _RENEW),
    Finding.CERTIFICATE_EXPIRED: (
        N_("It ended on %(date)s: the bot can sign in nowhere."),
        _RENEW,
    ),
    Finding.CERTIFICATE_UNREADABLE: (
        N_("%(file)s holds no private key without a password, or no certificate."),
        _MEND_FILE,
    ),
    Finding.KEY_OF_ANOTHER: (
        N_("In %(file)s, the private key is not that of the certificate."),
        _MEND_FILE,
    ),
    Finding.SECRET_GOOD: (
        N_("The client secret is good until %(date)s, for %(days)s days."),
        "",
    ),
    Finding.SECRET_ENDS: (
        N_("The client secret ends on %(date)s, in %(days)s days."),
        _NEW_SECRET,
    ),
    Finding.SECRET_WITHOUT_END: (
        N_("When the client secret ends cannot be seen."),
        N_("Note its end in a calendar, grant the bot Application.Read.All, or use a certificate."),
    ),
    Finding.NO_CERTIFICATE: (
        N_("It takes no client secret: it will answer “Unsupported app only token”."),
        N_(
            "Make a certificate, upload its public part to the app registration, and set "
            "MICROSOFT_APP_CERTIFICATE to its PEM file."
        ),
    ),
    Finding.ROLES_GRANTED: (N_("All permissions that the bot uses are granted."), ""),
    Finding.ROLE_MISSING: (N_("%(role)s is missing: %(loss)s."), _GRANT),
    Finding.SHAREPOINT_ANSWERS: (N_("%(host)s answers the bot."), ""),
    Finding.SHAREPOINT_REFUSES: (
        N_("%(host)s refuses the bot (%(why)s)."),
        N_(
            "Grant SharePoint's own User.Read.All with admin consent, and sign in with a "
            "certificate: with a client secret it says “Unsupported app only token”."
        ),
    ),
    Finding.SHAREPOINT_AWAY: (N_("%(host)s cannot be reached (%(why)s)."), _WAY_OUT),
    Finding.NOT_SHAREPOINT: (
        N_("%(host)s answers, but not as SharePoint does (%(why)s)."),
        N_("Set SHAREPOINT_URL to the My Site host, https://<tenant>-my.sharepoint.com."),
    ),
    Finding.PERSON_CHECKED: (
        N_("Everything about one person can be read; the verdict is %(outcome)s."),
        "",
    ),
    Finding.PERSON_UNKNOWN: (
        N_("The directory knows nobody called %(user)s."),
        N_("Name somebody by their address or object id."),
    ),
    Finding.PERSON_UNREAD: (
        N_("Of one person, this could not be read: %(what)s (%(why)s)."),
        N_("See the README's troubleshooting for that code; the lines above may say why."),
    ),
    Finding.CONNECTOR_ANSWERS: (N_("%(host)s answers the bot."), ""),
    Finding.CONNECTOR_REFUSES: (
        N_("%(host)s refuses the bot's token."),
        N_(
            "Compare MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID and BOT_TOKEN_SCOPE with the Azure "
            "Bot resource; its type must be Single Tenant."
        ),
    ),
    Finding.CONNECTOR_AWAY: (N_("%(host)s cannot be reached: nobody is answered."), _WAY_OUT),
    Finding.KEYS_AWAY: (
        N_("The channel's signing keys cannot be had from %(host)s: nobody is answered."),
        _WAY_OUT,
    ),
    Finding.DATABASE_READY: (N_("It answers, and its tables are up to date."), ""),
    Finding.DATABASE_AWAY: (
        N_("It does not answer (%(why)s)."),
        N_("Compare DATABASE_URL with the server: host, name, user, password, firewall."),
    ),
    Finding.MIGRATIONS_MISSING: (
        N_("Its tables are not up to date."),
        N_("Start `serve` or `work` once: either brings them up to date by itself."),
    ),
    Finding.CLOCK_RIGHT: (N_("It is right, within %(seconds)s s."), ""),
    Finding.CLOCK_WRONG: (
        N_("It is %(seconds)s s off: from 300 s on, tokens are refused."),
        N_("Let the machine take its time from the network (NTP)."),
    ),
    Finding.APP_PUBLISHED: (N_("The catalogue has version %(theirs)s."), ""),
    Finding.APP_MISSING: (
        N_("The organisation's catalogue does not have it."),
        N_("Run `app.py package`, and upload the file in the Teams admin centre."),
    ),
    Finding.APP_OLD: (
        N_("The catalogue has version %(theirs)s, and this is %(ours)s."),
        N_("Run `app.py package`, and upload the file in the Teams admin centre as an update."),
    ),
    Finding.APP_OF_ANOTHER_BOT: (
        N_("The app in the catalogue belongs to another bot, %(bot)s."),
        N_("Upload the package that `app.py package` writes with these settings."),
    ),
    Finding.PACKAGE_INCOMPLETE: (
        N_("The app package cannot be made: %(settings)s."),
        N_("Set what is named."),
    ),
    Finding.WORKING: (N_("Replicas at work: %(count)s."), ""),
    Finding.JOBS_WAIT: (
        N_("Jobs that wait or run: %(count)s."),
        N_("Start `work` on one more machine, or raise SENDS_PER_SECOND if they wait for that."),
    ),
    Finding.NOBODY_WORKS: (
        N_("Nobody does it: no promised message is sent."),
        N_("Start `serve` or `work`."),
    ),
    Finding.REPLICA_DEAD: (
        N_("%(replica)s has died, or lost the database."),
        N_("Look into its log; what it was at is finished by another, if there is one."),
    ),
    Finding.WORK_LATE: (
        N_("Messages more than 15 minutes late: %(count)s."),
        N_("Start `work` once more, or look for “job failed” and “sending stopped” in the log."),
    ),
}

LOSSES = {
    ("Microsoft Graph", "User.Read.All"): N_("nobody can be looked up"),
    ("Microsoft Graph", "ProfilePhoto.Read.All"): N_(
        "photos are read by User.Read.All alone, as Microsoft still allows"
    ),
    ("Microsoft Graph", "MailboxSettings.Read"): N_(
        "people without a mailbox are told that they have no photo, and whoever is away is written "
        "to"
    ),
    ("Microsoft Graph", "PeopleSettings.Read.All"): N_(
        "the bot cannot see whether people may change their photo"
    ),
    ("Microsoft Graph", "GroupMember.Read.All"): N_(
        "the bot cannot see who belongs to the helpdesk or to the first circle"
    ),
    ("Microsoft Graph", "Organization.Read.All"): N_(
        "the bot cannot say for which organisation it writes, unless ORGANIZATION_NAME is set"
    ),
    ("Microsoft Graph", "AppCatalog.Read.All"): N_(
        "the bot cannot find its own app, to give it to people who never wrote"
    ),
    ("Microsoft Graph", "TeamsAppInstallation.ReadWriteSelfForUser.All"): N_(
        "people who never wrote to the bot cannot be told anything"
    ),
    ("SharePoint", "User.Read.All"): N_("no profile can be read, so no check succeeds"),
    ("SharePoint", "Sites.Read.All"): N_("SharePoint's copy of a photo cannot be read"),
}
"""What is lost without a permission; it ends a sentence."""
