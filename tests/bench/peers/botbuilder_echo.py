"""botbuilder's echo as in Microsoft's sample, with its endpoints pointed at stand-ins.

Two things differ from the sample, both because there is no network: where keys and tokens
come from, and MSAL's instance discovery, which would ask the public cloud.
"""

import functools
import os
from types import SimpleNamespace

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botframework.connector.auth import microsoft_app_credentials

microsoft_app_credentials.ConfidentialClientApplication = functools.partial(
    microsoft_app_credentials.ConfidentialClientApplication, instance_discovery=False
)


class Echo(ActivityHandler):
    """Says what it hears."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


def main() -> None:
    """Serve on the port that the environment names."""
    login_url, app_id = os.environ["LOGIN_URL"], os.environ["APP_ID"]
    settings = SimpleNamespace(
        APP_ID=app_id,
        APP_PASSWORD=os.environ["APP_PASSWORD"],
        APP_TYPE="SingleTenant",
        APP_TENANTID=os.environ["TENANT_ID"],
        VALIDATE_AUTHORITY=True,
        TO_CHANNEL_FROM_BOT_LOGIN_URL=login_url,
        TO_CHANNEL_FROM_BOT_OAUTH_SCOPE="https://api.botframework.com",
        TO_BOT_FROM_CHANNEL_TOKEN_ISSUER="https://api.botframework.com",
        OAUTH_URL="https://api.botframework.com",
        TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL=os.environ["METADATA_URL"],
        TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL=os.environ["METADATA_URL"],
        CALLER_ID="urn:botframework:azure",
    )
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(settings))
    echo = Echo()

    async def messages(request: web.Request) -> web.Response:
        return await adapter.process(request, echo)

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)


if __name__ == "__main__":
    main()
