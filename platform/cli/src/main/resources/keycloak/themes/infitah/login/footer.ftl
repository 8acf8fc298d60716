<#-- Languages as links: the select above needs JavaScript, this does not. -->
<#macro content>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<nav class="languages" aria-label="${msg("languages")}">
  <ul>
    <#list locale.supported?sort_by("languageTag") as l>
    <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></li>
    </#list>
  </ul>
</nav>
</#if>
</#macro>
