"""The Teams SDK's echo as in its quickstart, with its endpoints pointed at stand-ins.

Besides the endpoints one thing differs, because there is no network: MSAL's instance discovery,
which would ask the public cloud.
"""

import asyncio
import dataclasses
import functools
import logging
import os
from urllib.parse import urlsplit

import msal
from microsoft_teams.api import MessageActivity
from microsoft_teams.api.auth.cloud_environment import PUBLIC
from microsoft_teams.apps import ActivityContext, App

msal.ConfidentialClientApplication.__init__ = functools.partialmethod(
    msal.ConfidentialClientApplication.__init__, instance_discovery=False
)
logging.getLogger("uvicorn.access").disabled = True

login = urlsplit(os.environ["LOGIN_URL"])
cloud = dataclasses.replace(
    PUBLIC,
    login_endpoint=f"{login.scheme}://{login.netloc}",
    login_tenant=os.environ["TENANT_ID"],
    openid_metadata_url=os.environ["METADATA_URL"],
)
app = App(
    client_id=os.environ["APP_ID"],
    client_secret=os.environ["APP_PASSWORD"],
    tenant_id=os.environ["TENANT_ID"],
    cloud=cloud,
)


@app.on_message
async def echo(ctx: ActivityContext[MessageActivity]) -> None:
    """Say what was heard."""
    await ctx.send(f"you said: {ctx.activity.text}")


asyncio.run(app.start(port=int(os.environ["PORT"])))
